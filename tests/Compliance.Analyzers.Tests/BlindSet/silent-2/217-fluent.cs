namespace Quarry.Validation;

public class CouponRequestValidator : AbstractValidator<CouponRequest>
{
    public CouponRequestValidator()
    {
        RuleFor(x => x.Code).NotEmpty().WithMessage("Please enter the coupon code that you got from us by mail.");
        RuleFor(x => x.Percent).LessThan(100).WithMessage("您的折扣不能大于100%，请重新输入优惠码。");
    }
}
