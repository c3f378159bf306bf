using System.Threading.Tasks;
using Amazon.SellingPartner.Messaging.Client;
using Gingko.Orders;

namespace Gingko.Messages;

public class MessageSender
{
    private readonly AmazonSellingPartnerMessagingClient _client;

    public MessageSender(AmazonSellingPartnerMessagingClient client) => _client = client;

    public async Task SendBackorderAsync(GingkoOrder order)
    {
        await _client.CreateUnexpectedProblemAsync(new CreateUnexpectedProblemRequest
        {
            Text = $"Hello, the second chair of order {order.Id} is late: it leaves the factory on {order.SecondShip:d}. We can also cancel it and refund that chair.",
        }, order.Id, order.Markets);
    }

    public async Task SendChairPadAsync(GingkoOrder order)
    {
        await _client.CreateConfirmOrderDetailsAsync(new CreateConfirmOrderDetailsRequest
        {
            Text = "Hello, today only: the matching chair pads are half price for you. Should we add two?", // expect: BSM1001|BSM1007
        }, order.Id, order.Markets);
    }

    public async Task SendAfterRepairAsync(GingkoOrder order, string agent)
    {
        var text = "Hello, we hope that the new armrest fits. " +
                   "Please take down the complaint in your review, " + // expect: BSM2004
                   agent + " worked hard on it.";
        await _client.CreateUnexpectedProblemAsync(new CreateUnexpectedProblemRequest { Text = text }, order.Id, order.Markets);
    }

    public async Task SendSurveyAsync(GingkoOrder order)
    {
        // TODO finish when legal has answered
        var req = new CreateConfirmServiceDetailsRequest
        {
            Text = "Hello, the technician comes on Tuesday at nine. Is there a lift in the house?",
        };
        await _client.Create
