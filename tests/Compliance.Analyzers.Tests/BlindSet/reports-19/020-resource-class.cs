namespace Lumio.Resources;

/// <summary>Strongly typed copies of Messages.resx, kept by hand.</summary>
public static class Messages
{
    public static string Buyer_PartMissing => "We are sorry that the power cord was missing. It ships today by first class mail.";

    public static string Buyer_Newsletter => "Would you like to hear of our launches first? Subscribe to our newsletter and never miss a drop."; // expect: BSM1007|BSM1006|BSM3001

    public static string Buyer_Raffle => "All who bought a lamp in March take part in our raffle; the winner takes home an espresso machine."; // expect: BSM1006|BSM1005

    public static string Buyer_Stars(int n) => $"A {n}-star lamp deserves a {n}-star review, doesn't it? We count on you!"; // expect: BSM2002|BSM2006

    public static string Buyer_Goodwill => "Although nothing went wrong, we'd love to hand you back fifteen dollars as a thank-you for choosing us."; // expect: BSM1003|BSM1004

    public static string Admin_TemplateSaved => "The template was saved.";

    public static string Admin_TemplateLocked => "The template is being edited by {0}.";

    public static string Buyer_Refund => "The full amount was refunded to your card. Please allow five business days.";
}
