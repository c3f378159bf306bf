using FluentValidation;

namespace MiniPim.Validation;

public class PromotionValidator : AbstractValidator<Promotion>
{
    public PromotionValidator()
    {
        RuleFor(p => p.Code).NotEmpty().WithMessage("Please enter a promo code.")
            .MaximumLength(20).WithMessage("A promo code may have 20 characters at most.");
        RuleFor(p => p.Percent).InclusiveBetween(1, 50).WithMessage("Discounts over 50% need the okay of the owner.");
        RuleFor(p => p.Gift).Must(g => g is null || g.Stock > 0).WithMessage("The free gift is out of stock, pick another one.");
        RuleFor(p => p.Ends).GreaterThan(p => p.Starts).WithMessage("结束时间必须晚于开始时间");
        RuleFor(p => p.CashbackLimit).LessThanOrEqualTo(20).WithMessage("返现金额不能超过20元");
    }
}

public class ReviewReplyValidator : AbstractValidator<ReviewReplyInput>
{
    public ReviewReplyValidator()
    {
        RuleFor(r => r.Text).NotEmpty().WithMessage("评价回复不能为空");
        RuleFor(r => r.Stars).InclusiveBetween(1, 5).WithMessage("A review has one to five stars.");
    }
}
