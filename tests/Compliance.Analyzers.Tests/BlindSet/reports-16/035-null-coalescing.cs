namespace Parley.Personalisation;

public static class SnippetResolver
{
    public static string Intro(this SellerProfile p) =>
        p.CustomIntro ?? "Thank you for contacting us about your Amazon order.";

    public static string Outro(this SellerProfile p) =>
        p.CustomOutro ?? "Any trouble, just email hello@cobblestonecoffee.co.uk and we'll see you right.";  // expect: BSM3002|BSM3003

    public static string Faulty(this SellerProfile p) =>
        p.CustomFaulty ?? "We are replacing the grinder under warranty. Put the old one in the box that the courier brings.";

    public static string Pleased(this SellerProfile p) =>
        p.CustomPleased
            ?? p.Parent?.CustomPleased
            ?? "So glad you like it! Our Guatemala beans go on sale tomorrow and sell out fast."; // expect: BSM1007|BSM1001

    public static string Haggler(this SellerProfile p)
    {
        return p.CustomHaggler ?? Fallback();

        static string Fallback() => "As you asked nicely, here is a claim code just for you: {claimCode}."; // expect: BSM1002
    }
}
