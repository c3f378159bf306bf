namespace ToyBarn.Resources;

/// <summary>Texts the chat bot sends to Amazon buyers.</summary>
public static class BuyerTexts
{
    public static string Late => "Your train set is delayed by one week. You may cancel it for a full refund at any time.";
    public static string Loyalty => "Every toy you buy earns you barn points that you can swap for toys later."; // expect: BSM1006
    public static string Claim => "Please close the A-to-z claim and remove your feedback; we will then send you a gift voucher."; // expect: BSM2001|BSM2005
    public static string NewToys => "Santa's sleigh is full: see our Christmas specials before they are gone!"; // expect: BSM1007
    public static string Wheels => "The wheels snap on with a click; if one is missing we send it without charge.";
    public static string Points => Loyalty + " " + Wheels;

    // shown when the buyer asks for a call
    public static string Phone => "Our helpline is open from 9 to 5: 0800 555 0134."; // expect: BSM3002|BSM3003
    public static string Gesture => "Nothing is wrong with your order, we simply want to hand you $7 as a token of goodwill."; // expect: BSM1003|BSM1004|BSM1005
}
