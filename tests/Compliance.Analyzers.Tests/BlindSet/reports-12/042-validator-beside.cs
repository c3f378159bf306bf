using FluentValidation;

namespace Sable.Application.Messages;

public sealed class SendLetterValidator : AbstractValidator<SendLetter>
{
    public SendLetterValidator()
    {
        RuleFor(x => x.OrderId).Matches(@"^\d{3}-\d{7}-\d{7}$").WithMessage("The order number must have the form 123-1234567-1234567.");
        RuleFor(x => x.Body).NotEmpty().MaximumLength(2000);
    }
}

public sealed class SendLetterHandler(IBuyerGateway gateway)
{
    private static string LetterFor(LetterKind kind, string name) => kind switch
    {
        LetterKind.Allergy => "您好" + name + "，这款枕头的填充物含荞麦壳，过敏者请勿使用，可无理由退货。",
        LetterKind.Keep => "您好" + name + "，只要您不退货也不投诉，我们就另外给您" + "一笔30元的补偿金，" + "转到您的支付宝。", // expect: BSM1003|BSM1004
        LetterKind.Group => "您好" + name + "，扫描包装里的二维码进群，" + "群里有专人教您挑枕头。", // expect: BSM3001|BSM3003|BSM3002
        LetterKind.Colour => "您好" + name + "，灰色枕套已断货，我们已为您取消订单并退回全部货款。",
        _ => throw new InvalidOperationException("unknown letter kind " + kind),
    };

    public Task HandleAsync(SendLetter cmd, CancellationToken ct) =>
        gateway.SendLetterAsync(cmd.OrderId, LetterFor(cmd.Kind, cmd.BuyerName), ct);
}
