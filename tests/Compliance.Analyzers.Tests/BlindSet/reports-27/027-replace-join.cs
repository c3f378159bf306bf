namespace PasteKit;

public static class Paste
{
    public static string Refunded(string name) =>
        "Hello #NAME#, your money for the torn tent bag has been returned in full.".Replace("#NAME#", name);

    public static string Deal(string name, string code) =>
        "Hello #NAME#, here's a promo code just for you: #CODE#. Pop it in at checkout.".Replace("#NAME#", name).Replace("#CODE#", code); // expect: BSM1002|BSM1001

    public static string Long(string name) => string.Join("\n",
        $"Hello {name},",
        "pitching tips: pegs go in at 45 degrees, lines not too tight.",
        "Campers who post a video of the tent in their review receive a free lantern.", // expect: BSM2001|BSM1005
        "Dry the tent before you pack it.",
        "Scan the QR code on the bag to join our camping club.", // expect: BSM3001|BSM1006|BSM3003|BSM1007
        "The Campnook crew");

    public static string Concat(string name) => string.Concat("Hello ", name, ", the pole set in the box is for the porch.");
}
