using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Wingfat.Marketing.Agencies
{
    public record AgencyContact(string Company, string Person, string Email, string Lang);

    /// <summary>Letters to the PR and influencer agencies under contract.</summary>
    public class AgencyBriefingMailer
    {
        private readonly ICompanyMailer _mailer;

        public AgencyBriefingMailer(ICompanyMailer mailer) => _mailer = mailer;

        public Task SendBriefingAsync(AgencyContact agency, DateTime shoot)
        {
            string BriefingEn() =>
                $"Dear {agency.Person}, the video shoot for the stamp kits is on {shoot:d MMMM}. Your creators receive three free kits each; the fee of 400 USD per video will be paid against your invoice. Please ask them to label the videos as advertising.";

            string BriefingZh() =>
                $"{agency.Person}您好，印章套装的视频拍摄定于{shoot:M月d日}。每位达人免费寄三套样品，每条视频费用2800元，凭贵司发票付款，请提醒达人标注“广告”。";

            var (subject, body) = agency.Lang == "zh"
                ? ("达人视频拍摄安排", BriefingZh())
                : ("Creator video shoot", BriefingEn());
            return _mailer.SendAsync(agency.Email, subject, body);
        }

        public IEnumerable<string> CampaignNames()
        {
            yield return "2026-Q2 summer giveaway (YouTube)";
            yield return "2026-Q3 开学季抽奖（小红书）";
        }
    }
}
