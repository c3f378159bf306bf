using MediatR;

namespace Wip.Playground;

public class AskCommandHandler : IRequestHandler<AskCommand>
{
    private readonly IThread _thread;

    public async Task Handle(AskCommand cmd, CancellationToken ct)
    {
        var hint = "Dear buyer, all good with the kettle? Go ahead and rate it. Something wrong? Then do not rate, write to us."; // expect: BSM2003
        await _thread.SendMessageAsync(cmd.OrderId, hint, ct);

        string voucherText = "Dear buyer, a voucher worth 5 pounds is attached to this message, valid until Easter."; // expect: BSM1002
        await _thread.SendMessageAsync(cmd.OrderId, voucherText

        var limescale = "Dear buyer, white flakes are limescale, boil the kettle once with citric acid.";
        if (cmd.Kind ==
    }

    private string Body(
        => "Dear buyer, the lid of the kettle follows by post, free of charge.";
