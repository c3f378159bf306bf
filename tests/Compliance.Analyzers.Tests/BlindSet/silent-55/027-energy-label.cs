namespace Norrland.Catalog.Qa;

public static class ProductAnswers
{
    // answers given in the thread when a buyer asks about the product
    public static readonly Dictionary<string, string> Answers = new()
    {
        ["energy"] = "Hello, the freezer has a 5-star rating on the Australian energy label, so it uses about 210 kWh a year.",
        ["safe-code"] = "Hello, the lock leaves the factory with the code 000. Turn the wheels to 000, hold the lever and set your own code.",
        ["pairing"] = "Hello, enter the pairing code 8842 that is printed under the battery and the speaker connects.",
        ["cashback"] = "Hello, the purse has a separate pocket for coins and one for cards; it does not have an RFID layer.",
        ["filter"] = "Hello, one filter is included in the box. It lasts about two months with soft water.",
        ["voucher-holder"] = "Hello, yes: the 24 sleeves of the folder fit vouchers and gift cards up to 9 x 20 cm.",
        ["manual"] = "Hello, the manual is attached as a PDF. Page 12 shows how to change the gasket.",
        ["invoice"] = "Hello, you can download the invoice at https://www.amazon.de/gp/css/order-history under \"Invoice\".",
    };
}
