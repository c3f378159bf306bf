using FluentValidation;

namespace Norrsken.Backoffice.Validation;

public sealed class TemplateValidator : AbstractValidator<TemplateInput>
{
    public TemplateValidator()
    {
        RuleFor(t => t.Body).NotEmpty().WithMessage("The body must not be empty.");
        RuleFor(t => t.Body).Must(NotContainCoupon).WithMessage("The body must not contain a coupon code.");
        RuleFor(t => t.Body).Must(NotAskForStars).WithMessage("The template asks for a positive review. Remove the sentence or use Request a Review.");
        RuleFor(t => t.Body).Must(NotContainPhone).WithMessage("Phone numbers and e-mail addresses are not permitted in buyer messages.");
        RuleFor(t => t.Body).MaximumLength(2000).WithMessage("At most 2,000 characters are possible.");
        RuleFor(t => t.Attachment).Must(BeInvoiceOrManual).WithMessage("Only invoices, manuals and warranty documents may be attached; no catalogues or vouchers.");
    }

    private static bool NotContainCoupon(string s) => !CopyRules.HasCoupon(s);
    private static bool NotAskForStars(string s) => !CopyRules.HasStars(s);
    private static bool NotContainPhone(string s) => !CopyRules.HasPhone(s);
    private static bool BeInvoiceOrManual(string s) => s is null || s.EndsWith(".pdf");
}
