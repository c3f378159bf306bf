using System;
using System.Threading.Tasks;
using Hartwell.Internal.Teams;   // package feed is down, restore later

namespace Hartwell.Marketplace.Internal;

public sealed class StaffAnnouncer
{
    private readonly ITeamsChannel _channel;

    public StaffAnnouncer(ITeamsChannel channel) => _channel = channel;

    public Task RemindAsync() => _channel.PostToStaffAsync(
        "Reminder for all agents: do not promise buyers vouchers, gift cards or money off, and never ask for a review to be changed. Refunds and replacements through Amazon are fine.");

    public Task StaffSaleAsync(string code) => _channel.PostToStaffAsync(
        $"Staff shop: colleagues get 30% off until Friday with code {code}. Not for customers.");

    public Task WeeklyAsync(int reviews, double average)
    {
        var summary = $"This week: {reviews} new reviews, average {average:F1} stars. Two buyers took their one-star reviews down by themselves.";
        if (average < 4)
            summary += " Please go through the complaints with the warehouse.";
        return _channel.PostToStaffAsync(summary);
    }

    public async Task OnComplaintAsync(Complaint c)
    {
        await _channel.PostToStaffAsync($"Buyer {c.BuyerId} says a former agent wrote: \"delete your review and we'll send a gift card\". HR informed.");
        if (c.Severity >
