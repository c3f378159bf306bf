using System.Threading.Tasks;

namespace Agora.Influencers
{
    public class AgencyBriefs
    {
        private readonly IAgencyMailbox _mailbox;

        public AgencyBriefs(IAgencyMailbox mailbox) => _mailbox = mailbox;

        public Task SendBriefAsync(InfluencerAgency a, CampaignBrief brief) => _mailbox.SendAsync(
            to: a.AccountManagerEmail,
            subject: $"Brief {brief.Number}: TikTok and Instagram, {brief.Brand}",
            body: $"Hello {a.AccountManager},\n\neach of your creators gets a free sample set and the code {brief.Code} with 20% off for their followers. "
                + "Paid posts must carry #ad. The fee is wired to your bank account after the last post.\n\nBest\nAgora partnerships");

        public Task SendBriefZhAsync(InfluencerAgency a, CampaignBrief brief) => _mailbox.SendAsync(
            to: a.AccountManagerEmail,
            subject: $"达人合作简报 {brief.Number}",
            body: $"{a.AccountManager}，您好：每位达人寄送免费样品一套，粉丝专属折扣码 {brief.Code}，视频需标注广告。佣金按月对公转账，细节加企业微信沟通。");
    }
}
