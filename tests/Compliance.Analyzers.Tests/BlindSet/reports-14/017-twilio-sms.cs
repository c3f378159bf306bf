using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace CurbAppeal.Mailboxes;

public class OrderTexter
{
    private readonly PhoneNumber _from = new PhoneNumber("+16145550100");

    public void Delay(string to, string first) => MessageResource.Create(
        to: new PhoneNumber(to), from: _from,
        body: $"{first}, the post for your Amazon mailbox order is on a second truck and gets to you Thursday.");

    public void Nudge(string to, string first) => MessageResource.Create(
        to: new PhoneNumber(to), from: _from,
        body: $"{first}, we noticed there's still no review from you on Amazon. Second reminder: please leave one today! And by the way, our new house numbers are in the store."); // expect: BSM2006, BSM1007

    public void Upsell(string to, string first) => MessageResource.Create(
        to: new PhoneNumber(to), from: _from,
        body: $"{first}, house numbers to match your new mailbox are 30% off this weekend on curbappeal-mailboxes.example"); // expect: BSM1001|BSM1007|BSM3001

    public void Bribe(string to, string first) => MessageResource.Create(
        to: new PhoneNumber(to), from: _from,
        body: first + ", pull the 2-star comment and your card is credited with the full amount. You keep the mailbox."); // expect: BSM2004|BSM2001
}
