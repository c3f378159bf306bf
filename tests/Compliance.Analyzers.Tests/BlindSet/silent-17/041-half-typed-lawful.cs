using MediatR;

namespace Wip.Playground;

public class ReplyCommandHandler : IRequestHandler<ReplyCommand>
{
    private readonly IThread _thread;

    public async Task Handle(ReplyCommand cmd, CancellationToken ct)
    {
        var lid = "Dear buyer, the lid that was missing goes out to you today, at no cost.";
        await _thread.SendMessageAsync(cmd.OrderId, lid, ct);

        string noVoucher = "Dear buyer, we are sorry, we do not hand out vouchers or discounts by message.";
        await _thread.SendMessageAsync(cmd.OrderId, noVoucher

        var limescale = "Dear buyer, white flakes are limescale, boil the kettle once with citric acid.";
        switch (cmd.

    private string Refund(
        => "Dear buyer, the kettle is back, and your refund was issued this morning.
