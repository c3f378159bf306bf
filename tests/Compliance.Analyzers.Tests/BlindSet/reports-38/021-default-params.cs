using System;
using System.Threading.Tasks;

namespace Sprocket.Bikes.Messaging;

public class ThankYouSender(
    IBuyerChannel channel,
    string closing = "Ride safely, your Sprocket workshop",
    string offer = "Dear rider, show this message to our chat and your next inner tube is free.") // expect: BSM1005|BSM1006
{
    public Task SendAsync(
        string orderId,
        string text = "Dear rider, the torque for the stem bolts is 5 Nm. Check them again after the first 50 km.")
        => channel.PostAsync(orderId, text + Environment.NewLine + closing);

    public Task SendOfferAsync(string orderId) => channel.PostAsync(orderId, offer);

    public Task SendRatingAsync(string orderId)
    {
        return Send();

        Task Send(string message = "Dear rider, seller feedback with top marks would help our workshop a lot, may we count on you?") => // expect: BSM2002
            channel.PostAsync(orderId, message);
    }

    public Func<string, string, Task> Fallback => (orderId, message) => channel.PostAsync(orderId, message);
}
