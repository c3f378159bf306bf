using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Fjord.Export.Desk
{
    public class DeliveryQuestionService
    {
        private readonly IBuyerMessageClient _client;
        private readonly ILogger<DeliveryQuestionService> _logger;

        public DeliveryQuestionService(IBuyerMessageClient client, ILogger<DeliveryQuestionService> logger)
        {
            _client = client;
            _logger = logger;
        }

        public async Task AskGateCodeAsync(string orderId)
        {
            await _client.SendMessageAsync(orderId, "Hello, the driver stood in front of a locked gate. Which code opens it, or should he leave the bench with a neighbour?");
            _logger.LogInformation("gate code asked for {Order}", orderId);
        }

        public async Task VerifyBuyerAsync(string orderId)
        {
            await _client.SendMessageAsync(orderId, "Hello, before we settle your return kindly upload a scan of your passport and tell us your date of birth."); // expect: BSM3004
            _logger.LogInformation("identity asked for {Order}", orderId);
        }

        public async Task AskCallbackAsync(string orderId)
        {
            await _client.SendMessageAsync(orderId, "Hello, what is your private e-mail? We would like to put you on our list for new garden furniture."); // expect: BSM3002|BSM3004|BSM1007
            _logger.LogInformation("mail asked for {Order}", orderId);
        }
    }
}
