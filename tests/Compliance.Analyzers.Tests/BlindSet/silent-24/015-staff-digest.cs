namespace Birchline.Internal;

public sealed class MondayDigest(ISlackClient slack)
{
    public Task PostAsync(int blocked, int total) => slack.PostToChannelAsync("#account-managers",
        $"""
        Morning team. {blocked} of {total} client drafts were blocked last week.
        Reminder: no coupons, no gift cards, no "leave us five stars", no phone numbers in Amazon messages. Ever.
        Yes, even when the client insists. Yes, even the toy client.
        Training recording is in the wiki: https://wiki.birchline.example/amazon-messages
        """);

    public Task PingOwnerAsync(string owner, string brand) => slack.PostToUserAsync(owner,
        $"{brand} wants to ask buyers to change their reviews. Please talk them out of it before lunch.");
}
