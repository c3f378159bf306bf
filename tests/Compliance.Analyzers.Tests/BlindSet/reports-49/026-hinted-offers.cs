namespace Ardent.Kitchen.Buyers;

public static class WarmWords
{
    private static readonly string[] ToBuyer =
    {
        "Hello, the wok must be seasoned with oil before the first use. The leaflet in the box shows how.",
        "Hello, happy cooks write about their wok on Amazon, and we never forget to thank those who do with a little something.", // expect: BSM2001
        "Hello, people who come back to us never pay what is on the tag. Drop us a line before you order.", // expect: BSM1001|BSM1006|BSM3003
        "Hello, anything below the top mark counts as a failure for us, keep that in mind when you rate.", // expect: BSM2002
        "Hello, if you type our brand name into Google you will find the same wok, with a steamer, for less.", // expect: BSM3001|BSM3003|BSM1001|BSM1007
        "Hello, the lid knob is loose on some woks. A new knob is on its way to you free of charge.",
        "Hello, that harsh comment of yours weighs on our team. Maybe you can find it in your heart to take it back.", // expect: BSM2004
    };

    public static string Pick(int index) => ToBuyer[index];
}
