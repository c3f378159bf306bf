namespace PawKitchen.Web.Helpers;

public static class LetterFormat
{
    public static string Coupon(string name, string code) =>
        string.Format("Dear {0}, enter {1} in the checkout and the price of the ice maker goes down for you.", name, code); // expect: BSM1002|BSM1001

    public static string Delay(string name, DateTime eta) =>
        string.Format("Dear {0}, the ship is late because of the storm. We expect the ice maker at {1:d}.", name, eta);

    public static string Cash(string name, decimal amount) =>
        string.Format("Dear {0}, we transfer you {1} USD by Zelle, so you need not open a return on Amazon.", name, amount); // expect: BSM1004|BSM3003

    public static string Zh(string name, string code) =>
        string.Format("{0}您好，您的专属折扣码是{1}，结账时输入即可减免。", name, code); // expect: BSM1002|BSM1001

    public static string Joined(string name) =>
        string.Join(" ", "Dear", name + ",", "please upload a photo with your review,", "we draw one winner every month for a free rice cooker."); // expect: BSM2001|BSM2006|BSM1006
}
