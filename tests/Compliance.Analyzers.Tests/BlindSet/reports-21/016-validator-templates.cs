using FluentValidation;

namespace Lichtwerk.Application.Templates;

public record MessageTemplateDraft(string Key, string Locale, string Subject, string Body);

public class MessageTemplateDraftValidator : AbstractValidator<MessageTemplateDraft>
{
    public MessageTemplateDraftValidator()
    {
        RuleFor(x => x.Body).NotEmpty().WithMessage("The message needs a text.");
        RuleFor(x => x.Subject).MaximumLength(80).WithMessage("The subject is too long.");
    }
}

public static class StandardDrafts
{
    public static readonly MessageTemplateDraft[] All =
    [
        new("lost", "en", "Your parcel", "Dear buyer, the parcel is lost. You get a new one tomorrow or the full refund, please choose."),
        new("loyal", "en", "A word from us", "Dear buyer, sign up to our newsletter so that you never miss a Lichtwerk sale."), // expect: BSM1007
        new("loyal", "zh-Hans", "小小心意", "亲爱的买家，给您发一张10元优惠券，下单时直接抵用。"), // expect: BSM1002
        new("loyal", "zh-Hant", "謝謝您", "親愛的買家，邀請朋友下單，您與朋友各得購物金一百元。"), // expect: BSM1006
    ];
}
