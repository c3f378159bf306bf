using FluentValidation;

namespace SellerDesk.Application.Replies
{
    public class SendReplyValidator : AbstractValidator<SendReplyCommand>
    {
        public SendReplyValidator()
        {
            RuleFor(x => x.Text)
                .NotEmpty().WithMessage("Write a reply first.")
                .MaximumLength(2000).WithMessage("The reply is too long.")
                .Must(t => !t.Contains("http")).WithMessage("Links to other sites are not allowed in replies.")
                .Must(t => !t.Contains("coupon")).WithMessage("Remove the coupon from the reply, discounts must not be offered to buyers.")
                .Must(t => !t.Contains("WhatsApp")).WithMessage("Do not give buyers a WhatsApp number.");

            RuleFor(x => x.Refund)
                .GreaterThanOrEqualTo(0).WithMessage("退款金额不能为负数")
                .LessThanOrEqualTo(x => x.OrderTotal).WithMessage("退款金额不能超过订单总额");
        }
    }

    public record SendReplyCommand(string Text, decimal Refund, decimal OrderTotal);
}
