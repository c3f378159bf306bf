using System.Collections.Generic;

namespace Halden.Oms.Demo;

/// <summary>Demo gateway used at customer workshops; the messages are those of the go-live catalogue.</summary>
public sealed class CannedBuyerMessageGateway : IBuyerMessageGateway
{
    private readonly Queue<string> _next = new();

    public CannedBuyerMessageGateway()
    {
        _next.Enqueue("Dear buyer, the courier tried to deliver today and will try once more tomorrow.");
        _next.Enqueue("Dear buyer, please think again about the two stars you gave us; we have since replaced the item."); // expect: BSM2004
        _next.Enqueue("Dear buyer, present this message when reordering and we will knock five pounds off."); // expect: BSM1001
        _next.Enqueue("Dear buyer, the replacement strap left our warehouse this morning.");
    }

    public string DequeueBuyerMessage() => _next.Count > 0 ? _next.Dequeue() : string.Empty;
}
