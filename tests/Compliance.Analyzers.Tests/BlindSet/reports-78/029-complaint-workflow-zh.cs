using System;
using System.Threading.Tasks;
using Volo.Abp.DependencyInjection;

namespace Baiyun.Mall.Complaints
{
    public class ComplaintWorkflow : ITransientDependency
    {
        private readonly IAmazonConversation _conversation;

        public ComplaintWorkflow(IAmazonConversation conversation)
        {
            _conversation = conversation;
        }

        public async Task HandleAsync(Complaint complaint)
        {
            var reply = complaint.Step switch
            {
                ComplaintStep.Opened => "您好，您反映的充电器发烫问题我们已记录，请先停止使用，并告诉我们外壳上的批号。",
                ComplaintStep.Confirmed => "您好，该批号确有问题，我们已为您全额退款，充电器无需寄回。",
                ComplaintStep.Negotiating => "您好，咱们各退一步，您说个数，只要不去亚马逊投诉，私了多少钱都好商量。", // expect: BSM1003|BSM3003|BSM1004|BSM4003
                ComplaintStep.BankRequested => "您好，请把您的银行卡号和开户姓名发来，我们线下打款给您。", // expect: BSM1004|BSM3004|BSM3003
                ComplaintStep.Escalated => "您再乱写评价，我们就把您的地址公布到网上，到时候可别后悔。", // expect: BSM4003|BSM2004
                ComplaintStep.FeedbackLeft => "您好，问题还在处理，请您今天之内先把店铺反馈里的差评取消，不然我们没法继续给您办退款。", // expect: BSM2005|BSM2001|BSM2004
                _ => throw new NotSupportedException($"未处理的步骤：{complaint.Step}")
            };

            await _conversation.ReplyAsync(complaint.AmazonOrderId, reply);
        }
    }
}
