using System;
using System.Threading.Tasks;

namespace Nursery.Cribs.Messaging;

public class CribMessenger(IBuyerChannel channel, string closing = "Please answer in this thread if a screw is missing.")
{
    public Task Recall(string order,
        string text = "The side rail of your crib is being recalled by law. Please stop using the crib; a new rail is on its way at no cost, and the instructions are in the attached document.")
        => channel.SendAsync(order, text + " " + closing);

    public Task Question(string order, string text = "You asked about a coupon: none is running for this crib, and we cannot create one for a single buyer.")
        => channel.SendAsync(order, text);

    public void Wire()
    {
        var later = (string order, string text = "The carrier could not find your entrance. Is there another door or a gate code?") => channel.SendAsync(order, text);
        string Fix(string part = "rail") => $"Your replacement {part} has been handed to the carrier.";
        channel.OnLost(o => later(o));
        channel.OnBroken(o => channel.SendAsync(o, Fix()));
    }
}
