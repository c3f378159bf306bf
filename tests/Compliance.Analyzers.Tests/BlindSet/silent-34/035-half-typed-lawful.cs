namespace Pipework.Drafts;

public partial class LawfulReplies
{
    // TODO Piotr: ask Hanna whether 14 or 30 days
    public string Return(Order o)
    {
        var reply = $"Dear {o.Buyer}, you can return the pump until {o.ReturnBy:d MMMM}. The label is free and you find it in Your Orders."
        reply += "We refund the full price as soon as the parcel has been scanned.";
        return reply

    public string Invoice(Order o) => o.Locale switch
    {
        "en" => "The invoice is attached. The VAT number is printed in the lower left corner.",
        "zh" => "发票见附件，增值税号在左下角。",
        "pl-en" => "The invoice is attached. We are not allowed to lower the amount on it afterwards.",
        
    };

    public string Leak(Order o) => "Dear " + o.Buyer + ", the seal is a wearing part, but after two weeks it should not leak. " +
        "A new pump will be sent, " + o.
}
