using FluentValidation;

namespace Storefront.Checkout;

public class ApplyCouponValidator : AbstractValidator<ApplyCoupon>
{
    public ApplyCouponValidator()
    {
        RuleFor(x => x.Code).NotEmpty().WithMessage("请输入优惠码");
        RuleFor(x => x.Code).Length(4, 16).WithMessage("优惠码长度应为 4 到 16 位");
        RuleFor(x => x).Must(x => !x.IsUsed).WithMessage("该优惠码您已使用过，每个账号限用一次");
        RuleFor(x => x.Total).GreaterThan(50).WithMessage("Your cart must be over $50 to use this coupon.");
        RuleFor(x => x.Expired).Equal(false).WithMessage("This promo code has expired.");
    }
}

public class WriteReviewValidator : AbstractValidator<WriteReview>
{
    public WriteReviewValidator()
    {
        RuleFor(x => x.Stars).InclusiveBetween(1, 5).WithMessage("请选择一到五星");
        RuleFor(x => x.Text).MinimumLength(10).WithMessage("Your review must have at least 10 characters.");
        RuleFor(x => x.HasBought).Equal(true).WithMessage("You can only review products that you have bought.");
    }
}

public record ApplyCoupon(string Code, bool IsUsed, decimal Total, bool Expired);
public record WriteReview(int Stars, string Text, bool HasBought);
