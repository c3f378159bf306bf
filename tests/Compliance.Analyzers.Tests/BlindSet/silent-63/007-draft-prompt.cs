using System.Threading.Tasks;
using Microsoft.SemanticKernel;

namespace SmartReply.Llm
{
    public class DraftWriter
    {
        private const string SystemPrompt = """
            You write drafts for a seller's support agents.
            Rules:
            - Never offer a discount, a coupon or a free gift.
            - Never ask the buyer to change, remove or post a review, and never connect a refund with one.
            - Never give an e-mail address, a phone number or a WhatsApp contact.
            - If the item is defective, propose a replacement or a refund through Amazon.
            Answer in the language of the buyer.
            """;

        private readonly Kernel _kernel;

        public DraftWriter(Kernel kernel) => _kernel = kernel;

        public async Task<string> DraftAsync(string thread)
        {
            var result = await _kernel.InvokePromptAsync(SystemPrompt + "\n\nThread:\n" + thread);
            return result.GetValue<string>() ?? string.Empty;
        }
    }
}
