using FluentValidation;

namespace TurboFollow.Validation
{
    public class TemplateValidator : AbstractValidator<TemplateDto>
    {
        public TemplateValidator()
        {
            RuleFor(t => t.Body).NotEmpty().WithMessage("Please write a text first.");
            RuleFor(t => t.Body).Must(b => !b.Contains('%')).WithMessage("Your text seems to promise a percentage off. Discounts are not allowed in buyer messages.");
            RuleFor(t => t.Body).Must(b => !b.Contains("star")).WithMessage("Please do not ask for a number of stars; Amazon treats that as review manipulation.");
            RuleFor(t => t.Body).Must(b => !b.Contains('@')).WithMessage("Remove the e-mail address; contact details are blocked.");
            RuleFor(t => t.Body).Must(b => !b.Contains("http")).WithMessage("Only links to amazon pages of the order are allowed.");
            RuleFor(t => t.CouponCode).Empty().WithMessage("Coupon codes can't be sent to buyers. Create a public coupon in Seller Central instead.");
        }
    }

    public class TemplateDto { public string Body { get; set; } = ""; public string CouponCode { get; set; } = ""; }
}
