namespace ChannelLoom.Agency.India;

public static class AgencyPack
{
    public static readonly string[] BuyerTexts =
    {
        "Hello! Your saree was dry-cleaned before packing, so a faint smell is normal and fades in a day.",
        "Hello! Get a flat 12% discount next time, and call us on +91 98200 55512 to book it.", // expect: BSM1001, BSM3002|BSM3003
        "Hello! A silk pouch is our gift to you. Also, kindly delete the bad review on the blouse.", // expect: BSM1005, BSM2004
        "Hello! The stole you asked about is made in Varanasi; the weave is zari on silk.",
        "Hello! Buy from our site sareeloom.in and save the marketplace fee.", // expect: BSM3001|BSM3003|BSM1001
    };

    public static IReadOnlyDictionary<int, string> ByDay { get; } = new Dictionary<int, string>
    {
        [3] = "Hello! Keep the zari away from perfume, else it will darken.",
        [9] = "Hello! Would you be a dear and give our little shop the full marks? Our weavers' jobs hang on it.", // expect: BSM2002
        [15] = "Hello! Festive stock is in: Kanjivaram, Paithani and Chanderi, fresh off the loom.", // expect: BSM1007
    };
}
