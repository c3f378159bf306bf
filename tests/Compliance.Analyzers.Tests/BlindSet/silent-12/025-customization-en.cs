namespace Meridian.Personalisation;

public static class ProofTexts
{
    public static string Banner(string text) =>
        $"Hello, the proof of your shop banner is attached. It reads \"{text}\" in red, with your line \"20% off everything\" below. Please confirm the spelling.";

    public static string GiftTag(string name) =>
        $"Hello, you chose gift wrap for this order. Which name shall we print on the gift tag, {name} or another one?";

    public static string CouponBook(int pages) =>
        $"Hello, your order is the coupon book for couples with {pages} pages. Please tell us the two names for the cover.";

    public static string Trophy() =>
        "Hello, shall the five stars on the trophy be golden or silver? We engrave tomorrow.";

    public static string PetTag(string phone) =>
        "Hello, please confirm the telephone number that we engrave on the dog tag: " + phone + ".";
}
