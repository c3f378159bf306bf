namespace ChannelLoom.Notifications.Sms;

public sealed class AmazonBuyerSms(
    ITwilioGateway twilio,
    string delayed = "ChannelLoom: your Amazon order {id} is delayed by one day.",
    string thanks = "Thanks for buying on Amazon! Flat 30% off your second pair, reply SHOES to claim.", // expect: BSM1001|BSM1006
    string survey = "Got your Amazon order? Review it, win an AirFryer. 3 winners each week.") // expect: BSM2001
{
    public Task SendDelayedAsync(string phone, string id) => twilio.SendAsync(phone, delayed.Replace("{id}", id));

    public Task SendThanksAsync(string phone) => twilio.SendAsync(phone, thanks);

    public Task SendSurveyAsync(string phone) => twilio.SendAsync(phone, survey);

    public Task SendPickupAsync(string phone, string locker) =>
        twilio.SendAsync(phone, $"Your Amazon order waits in locker {locker}. Show the code at the desk by Sunday.");
}
