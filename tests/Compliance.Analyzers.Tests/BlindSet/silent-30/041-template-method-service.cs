namespace Halden.Oms.Messaging.Templates;

public sealed class CarrierCollectionTemplate : BuyerTemplateBase
{
    protected override string Opening => "Dear customer,";
    protected override string MainPart => "the courier will collect the faulty washing machine on Thursday between 8 and 12. Please disconnect it beforehand.";
    protected override string Ending => "The refund will be issued through Amazon on the day of collection.";
}

public sealed class GiftReceiptTemplate : BuyerTemplateBase
{
    protected override string Opening => "Dear customer,";
    protected override string MainPart => "you asked whether the price is shown on the gift receipt: it is not. Gift wrapping can be chosen at checkout.";
    protected override string Ending => "Please reply to this message if anything remains unclear.";
}
