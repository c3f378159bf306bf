using System.Threading.Tasks;
using Volo.Abp.Application.Services;

namespace Tuoyuan.Desk.Conversations
{
    public class ConversationAppService : ApplicationService, IConversationAppService
    {
        private readonly IConversationRepository _repository;
        private readonly IAmazonMessageSender _sender;

        public ConversationAppService(IConversationRepository repository, IAmazonMessageSender sender)
        {
            _repository = repository;
            _sender = sender;
        }

        public virtual async Task ConfirmReplacementAsync(long id)
        {
            var c = await _repository.GetAsync(id);
            await _sender.SendAsync(c.OrderId, L["ReplacementSubject"], $"{c.BuyerName}您好，您收到的行李箱轮子损坏，新的轮子已经寄出，快递单号{c.TrackingNo}。");
        }

        public virtual async Task AppeaseAsync(long id)
        {
            var c = await _repository.GetAsync(id);
            var message = $"{c.BuyerName}您好，如果您愿意把两星改成五星，箱子的钱我们一分不收。"; // expect: BSM2001|BSM2004
            await _sender.SendAsync(c.OrderId, L["CareSubject"], message);
        }

        public virtual async Task GuideAsync(long id)
        {
            var c = await _repository.GetAsync(id);
            var message = $"{c.BuyerName}您好，有任何不满意请先找我们，千万不要直接去写差评；满意的话再去评价。"; // expect: BSM2003
            await _sender.SendAsync(c.OrderId, L["CareSubject"], message);
        }
    }
}
