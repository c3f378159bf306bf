using System;
using System.Threading.Tasks;
using Amazon.SellingPartner.Messaging.Client;

namespace Armley.Lamps.Amz
{
    public class LampMessages
    {
        private readonly AmazonSellingPartnerMessagingClient _client;

        public LampMessages(AmazonSellingPartnerMessagingClient client) => _client = client;

        public Task BulbAsync(string orderId) =>
            _client.CreateUnexpectedProblemAsync(orderId, Markets.Uk, new CreateUnexpectedProblemRequest
            {
                Text = "The bulb in your box was broken. We are sending two new ones to the address on the order."
            });

        public Task ServiceAsync(string orderId, string fitter) =>
            _client.CreateConfirmServiceDetailsAsync(orderId, Markets.Uk, new CreateConfirmServiceDetailsRequest
            {
                Text = $"{fitter} will fit the lamp on Tuesday. Rate us 5 stars and the next bulb is free." // expect: BSM2001|BSM2002
            });

        public Task HarvestAsync(string orderId)
        {
            var text = "To speed things up, reply with a photo of your passport and your bank login."; // expect: BSM3004
            return _client.CreateConfirmOrderDetailsAsync(orderId, Markets.Uk, new CreateConfirmOrderDetailsRequest { Text = text });
        }

        public async Task TodoAsync(string orderId
        {
            var x = 
