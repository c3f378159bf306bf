using System.Collections.Generic;
using System.Threading.Tasks;
using Abp.Domain.Services;

namespace Xingtu.Crm.Amazon
{
    public class NegativeReviewHandler : DomainService
    {
        private readonly IBuyerContactService _contact;

        private static readonly Dictionary<int, string> StepMessages = new()
        {
            [1] = "您好，看到您提到吹风机噪音大。我们想先弄清问题，请问是冷风档还是热风档？请直接回复，我们会为您换新或退款。",
            [2] = "您好，换新的吹风机应该已经到了吧？问题解决了，能不能帮忙把之前的一星改成五星？", // expect: BSM2004
            [3] = "您好，如果您愿意把那条评论撤下来，我们全额退款，吹风机您也留着用。", // expect: BSM2001|BSM2004
            [4] = "您好，再不处理那条差评，我们只好请律师联系您了。", // expect: BSM4003|BSM2004
        };

        public NegativeReviewHandler(IBuyerContactService contact)
        {
            _contact = contact;
        }

        public async Task NextStepAsync(ReviewCase reviewCase)
        {
            var step = reviewCase.Step + 1;
            if (!StepMessages.ContainsKey(step))
            {
                Logger.Warn($"评论工单 {reviewCase.Id} 没有下一步话术");
                return;
            }

            await _contact.SendMessageAsync(reviewCase.AmazonOrderId, StepMessages[step]);
            reviewCase.Step = step;
        }
    }
}
