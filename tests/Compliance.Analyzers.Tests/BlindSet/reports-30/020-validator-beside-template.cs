using System.Text.RegularExpressions;

namespace Halden.Oms.Messaging.Templates;

public sealed class CareMessageTemplate : IBuyerMessageTemplate
{
    public string Key => "care.v3";

    public string Render(CareModel model) =>
        $"Dear {model.BuyerName}, should the {model.ProductName} give you cause for joy, tell the world with a top rating!"; // expect: BSM2002|BSM2003

    public string RenderFault(CareModel model) =>
        $"Dear {model.BuyerName}, we have ordered a new motor for your {model.ProductName}. Dispatch: {model.Date:d}.";
}

public sealed class CareMessageTemplateValidator : ITemplateValidator<CareMessageTemplate>
{
    private static readonly Regex Forbidden = new("coupon|voucher|gift card|five[- ]star", RegexOptions.IgnoreCase);

    public ValidationOutcome Validate(CareMessageTemplate template, CareModel model)
    {
        var text = template.Render(model);
        if (text.Length > 2000)
            return ValidationOutcome.Fail("Text exceeds the limit of 2000 characters.");
        return Forbidden.IsMatch(text)
            ? ValidationOutcome.Fail("Template mentions a coupon, voucher or gift card.")
            : ValidationOutcome.Ok;
    }
}
