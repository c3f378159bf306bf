using System.Threading.Tasks;
using Newtonsoft.Json;

namespace Sellforge.Agency.Clients
{
    public class SellerMailApi
    {
        private readonly RestClient _client;

        public async Task PushCampaignAsync(string shop)
        {
            await _client.PostAsync("/v2/amazon/buyer-messages", JsonConvert.SerializeObject(new
            {
                shop,
                trigger = "delivered+3",
                locale = "en_US",
                subject = "Did the blender arrive in one piece?",
                text = "Hi [[buyer]], if the jar came cracked, answer here and a new jar is shipped at no cost."
            }));

            await _client.PostAsync("/v2/amazon/buyer-messages", JsonConvert.SerializeObject(new
            {
                shop,
                trigger = "delivered+10",
                locale = "en_US",
                subject = "A small favour",
                text = "Hi [[buyer]], we would cover the blender completely for a hundred of our first buyers who speak about it on Amazon." // expect: BSM2001
            }));

            await _client.PostAsync("/v2/amazon/buyer-messages", JsonConvert.SerializeObject(new
            {
                shop,
                trigger = "feedback<=3",
                locale = "en_US",
                subject = "Your seller feedback",
                text = "Hi [[buyer]], you get the refund as soon as your seller feedback is gone." // expect: BSM2005|BSM2001
            }));
        }
    }
}
