using FluentValidation;

namespace Lichtwerk.Checkout;

public class ApplyVoucherValidator : AbstractValidator<ApplyVoucherRequest>
{
    public ApplyVoucherValidator()
    {
        RuleFor(x => x.Code).NotEmpty().WithMessage("Please enter a voucher code.");
        RuleFor(x => x.Code).Length(4, 16).WithMessage("A voucher code has 4 to 16 characters.");
        RuleFor(x => x.Discount).InclusiveBetween(1, 90).WithMessage("The discount must be between 1% and 90%.");
        RuleFor(x => x.GiftSku).Must(BeInStock).WithMessage("The free gift is not in stock.");
        RuleFor(x => x.Code).Must(NotUsed).WithMessage("优惠券已被使用。");
    }

    private static bool BeInStock(string? sku) => sku is null || sku.Length > 0;
    private static bool NotUsed(string code) => !code.StartsWith("X");
}

public record ApplyVoucherRequest(string Code, int Discount, string? GiftSku);
