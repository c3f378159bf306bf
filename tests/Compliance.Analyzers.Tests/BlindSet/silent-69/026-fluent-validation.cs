using FluentValidation;

namespace WebShop.Api.Reviews
{
    public class CreateReviewValidator : AbstractValidator<CreateReviewCommand>
    {
        public CreateReviewValidator()
        {
            RuleFor(x => x.Stars)
                .InclusiveBetween(1, 5)
                .WithMessage("Please choose between one and five stars.");

            RuleFor(x => x.Text)
                .NotEmpty().WithMessage("Please write a review before you submit the form.")
                .MaximumLength(4000).WithMessage("The review is too long.");

            RuleFor(x => x.Email)
                .EmailAddress().WithMessage("Enter a valid e-mail address.");

            RuleFor(x => x.OrderNumber)
                .Must(n => n > 0).WithMessage("You can only review products that you bought in this shop.");

            RuleFor(x => x.GiftCardCode)
                .Length(16).When(x => x.GiftCardCode != null)
                .WithMessage("A gift card code has 16 characters.");
        }
    }
}
