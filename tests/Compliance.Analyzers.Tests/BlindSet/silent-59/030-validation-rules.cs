using FluentValidation;

namespace Silverdale.Api.Messages;

public class OutgoingMessageValidator : AbstractValidator<OutgoingMessage>
{
    public OutgoingMessageValidator()
    {
        RuleFor(m => m.Text)
            .NotEmpty().WithMessage("Please write a text.")
            .MaximumLength(2000).WithMessage("The text may have at most 2,000 characters.")
            .Must(t => !t.Contains("http://")).WithMessage("Links to other sites are not allowed in messages to buyers.")
            .Must(t => !t.Contains('@')).WithMessage("Remove the e-mail address: it is not allowed to give buyers our e-mail address.")
            .Must(NoIncentive).WithMessage("Offering a discount, a gift card or a refund for a review is forbidden.")
            .Must(NoReviewChange).WithMessage("不允许请求买家修改或删除差评。");

        RuleFor(m => m.OrderId)
            .Matches(@"^\d{3}-\d{7}-\d{7}$").WithMessage("订单号格式不正确，应为 3-7-7 位数字");
    }

    private static bool NoIncentive(string text) =>
        !System.Text.RegularExpressions.Regex.IsMatch(text, @"(gift card|discount|coupon|refund).{0,60}(review|stars|feedback)", System.Text.RegularExpressions.RegexOptions.IgnoreCase);

    private static bool NoReviewChange(string text) =>
        !System.Text.RegularExpressions.Regex.IsMatch(text, "(修改|删除|撤掉).{0,8}(差评|评价|评论)");
}
