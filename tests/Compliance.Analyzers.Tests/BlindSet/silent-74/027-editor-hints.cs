using System.Windows.Controls;
using FluentValidation;

namespace Saltmarsh.Kitchen.Desk.Ui;

public class DraftValidator : AbstractValidator<DraftViewModel>
{
    public DraftValidator()
    {
        RuleFor(d => d.Text).NotEmpty().WithMessage("Write something before you save the draft.");
        RuleFor(d => d.Text).Must(t => !t.Contains('%')).WithMessage("Drafts must not mention a percentage off.");
        RuleFor(d => d.Text).MaximumLength(2000).WithMessage("At most 2000 characters are allowed.");
    }
}

public class DraftEditor : UserControl
{
    public DraftEditor(Button send, Button coupon, TextBlock help)
    {
        send.ToolTip = "Sends the draft through the marketplace inbox";
        coupon.ToolTip = "Disabled: coupons and gift cards cannot go into a buyer message";
        coupon.IsEnabled = false;
        help.Text = "Agents may not ask for five-star reviews, nor for a review to be taken down. See the handbook, chapter 4.";
    }
}
