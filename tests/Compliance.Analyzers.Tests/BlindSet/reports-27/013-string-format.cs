using System;
using System.IO;

internal class Program
{
    private const string MSG_SHIPPED_LATE = "Dear {0}, your order {1} will reach by {2}, sorry for the inconvenience caused.";
    private const string MSG_OFFER = "Dear {0}, as you are our valued customer, kindly avail flat Rs. {1} off on your next purchase."; // expect: BSM1001|BSM1006
    private const string MSG_RATING = "Dear {0}, if you liked the product then please rate us, otherwise kindly tell us only."; // expect: BSM2003|BSM2002
    private const string MSG_CALL = "Dear {0}, for faster support kindly call our care team on 98450 12345."; // expect: BSM3002|BSM3003

    private static void Main(string[] args)
    {
        string template = args[0] switch
        {
            "late" => MSG_SHIPPED_LATE,
            "offer" => MSG_OFFER,
            "call" => MSG_CALL,
            "rating" => MSG_RATING,
            _ => throw new ArgumentException("unknown template, use late|offer|rating"),
        };
        string mail = string.Format(template, args[1], args[2], args.Length > 3 ? args[3] : "");
        mail += string.Concat("\n", "Regards,", "\n", "Team ", "KitchenKart");
        File.WriteAllText($"outbox/{args[1]}.txt", mail);
    }
}
