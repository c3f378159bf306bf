using FluentValidation;

namespace Islay.Validation
{
    public class DiscountValidator : AbstractValidator<DiscountDto>
    {
        public DiscountValidator()
        {
            RuleFor(x => x.Name).NotEmpty().WithMessage("Please provide a name for the discount.");
            RuleFor(x => x.CouponCode).NotEmpty().When(x => x.RequiresCouponCode).WithMessage("Enter a coupon code, or untick 'Requires coupon code'.");
            RuleFor(x => x.Percentage).InclusiveBetween(1, 90).WithMessage("The discount must lie between 1% and 90%.");
            RuleFor(x => x.GiftSku).Must(BeAnExistingSku).WithMessage("The free gift must be an existing SKU.");
        }

        private static bool BeAnExistingSku(string? sku) => sku is null || sku.Length == 10;
    }
}
