"""The record in the XMP of a photo, beside what others have written there."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from aedesk.imaging.formats.xmp import ENHANCED, PARTLY_INVENTED, Record, with_record, without_place

RECORDS = [Record("denoise", "strength auto", ("denoise " + "0" * 64,)), Record("turn", "quarter left", ())]
OTHERS = (
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:lr="http://ns.adobe.com/lightroom/1.0/" lr:hand="ä &amp; b"/>'
    '<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
    'Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/print"/>'
    "</rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
).encode()


def text_of(packet: bytes | None) -> str:
    assert packet is not None
    ET.fromstring(packet[packet.index(b"<x:") : packet.rindex(b"<?")])
    return packet.decode()


def test_a_photo_without_xmp_gets_some() -> None:
    text = text_of(with_record(None, RECORDS, "AEDesk 1", ENHANCED))
    assert text.startswith("<?xpacket begin") and "aedesk:Tool>denoise<" in text and "0" * 64 in text
    assert f">{ENHANCED}<" in text


def test_what_others_wrote_stays_under_its_name() -> None:
    text = text_of(with_record(OTHERS, RECORDS, "AEDesk 1", None))
    assert 'lr:hand="ä &amp; b"' in text and "digitalsourcetype/print" in text
    text = text_of(with_record(OTHERS, RECORDS, "AEDesk 1", PARTLY_INVENTED))
    assert "digitalsourcetype/print" not in text and text.count("DigitalSourceType>") == 2
    assert 'lr:hand="ä &amp; b"' in text


def test_the_list_is_renewed_not_repeated() -> None:
    once = with_record(OTHERS, RECORDS, "AEDesk 1", ENHANCED)
    twice = with_record(once, RECORDS[1:], "AEDesk 2", None)
    text = text_of(twice)
    assert "denoise" not in text and text.count("<aedesk:Program>") == 1 and "AEDesk 2" in text
    assert f">{ENHANCED}<" in text  # that is still true of the photo


def test_what_cannot_be_understood_is_left_alone() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaa">]><x:xmpmeta xmlns:x="adobe:ns:meta/">&a;</x:xmpmeta>'
    inner = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><!DOCTYPE x [<!ENTITY a "aaa">]>&a;</x:xmpmeta>'
    for packet in (b"", b"\0\1", b"<x:xmpmeta><oops></x:xmpmeta>", bomb, inner):
        assert with_record(packet, RECORDS, "AEDesk 1", None) is None


@given(st.binary(max_size=60), st.text(max_size=20))
def test_nonsense_does_no_harm(content: bytes, words: str) -> None:
    with_record(content, RECORDS, "AEDesk 1", None)
    with_record(b"<x:xmpmeta>" + content + b"</x:xmpmeta>", RECORDS, "AEDesk 1", None)
    with_record(None, [Record("tool", words, (words,))], "AEDesk 1", None)


def test_no_place_is_left_at_any_depth_and_the_rest_stays() -> None:
    packet = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
       xmlns:core="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
       xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
       photoshop:City="Hamburg" photoshop:Credit="Oma" core:CountryCode="DE" exif:GPSLatitude="53,33.1N">
       <core:Location>Hauptstr. 5</core:Location> <photoshop:State>Hamburg</photoshop:State>
       <dc:creator><rdf:Seq><rdf:li>Opa</rdf:li></rdf:Seq></dc:creator>
       <ext:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource"><ext:City>Hamburg</ext:City></rdf:li></rdf:Bag>
       </ext:LocationShown>
       <ext:LocationCreated><rdf:Bag><rdf:li><rdf:Description exif:GPSLongitude="10,0E" ext:Sublocation="Hauptstr. 5"/>
       </rdf:li></rdf:Bag></ext:LocationCreated>
       <ext:ArtworkOrObject><rdf:Bag><rdf:li rdf:parseType="Resource"><ext:AOTitle>Bild</ext:AOTitle>
       <ext:Sublocation>Hauptstr. 5</ext:Sublocation></rdf:li></rdf:Bag></ext:ArtworkOrObject>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSVersionID="2.3.0.0"/>
      </rdf:RDF></x:xmpmeta>"""
    cleaned = without_place(packet)
    assert cleaned is not None
    for gone in (b"Hamburg", b"Hauptstr", b"DE", b"53,", b"10,0E", b"2.3.0.0", b"Location", b"GPS"):
        assert gone not in cleaned, gone
    for kept in (b"Oma", b"Opa", b"Bild"):
        assert kept in cleaned
    assert without_place(cleaned) == cleaned  # nothing left to take away
