namespace Halden.Oms.Messaging.Templates;

public abstract class BuyerTemplateBase
{
    protected abstract string Opening { get; }
    protected abstract string MainPart { get; }
    protected virtual string Ending => "Please reply to this message if you need further assistance.";
    public string Render() => $"{Opening}\n\n{MainPart}\n\n{Ending}";
}

public sealed class ToolReplacementTemplate : BuyerTemplateBase
{
    protected override string Opening => "Dear customer,";
    protected override string MainPart => "your replacement saw blade was posted today, free of charge.";
}

public sealed class ToolCareTemplate : BuyerTemplateBase
{
    protected override string Opening => "Dear customer,";
    protected override string MainPart => "we hope that the saw has earned all five stars from you. Do let other buyers know in a review."; // expect: BSM2002
    protected override string Ending => "Scan the QR code on the box to register for member prices."; // expect: BSM3001|BSM1001|BSM1006
}
