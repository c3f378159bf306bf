using eBay.Service.Call;
using eBay.Service.Core.Sdk;
using eBay.Service.Core.Soap;

namespace EbayMaster.Service
{
    public class EbayMessageBiz
    {
        private readonly ApiContext _ctx;

        public EbayMessageBiz(ApiContext ctx)
        {
            _ctx = ctx;
        }

        public void ReplyItemQuestion(string itemId, string buyerId, string question)
        {
            var msg = new MemberMessageType();
            msg.QuestionType = QuestionTypeCodeType.General;
            msg.RecipientID = new StringCollection(new[] { buyerId });
            msg.Subject = "About item " + itemId;

            if (question.Contains("ship"))
            {
                msg.Body = "Hello friend, the item ships from our Guangzhou warehouse and needs 10 to 15 days to your country.";
            }
            else if (question.Contains("cheap") || question.Contains("offer"))
            {
                msg.Body = "Hello friend, don't buy here, the fee is too high. Pay me by Western Union and I ship it tomorrow, 12 dollars less."; // expect: BSM3003|BSM1004|BSM1001
            }
            else
            {
                msg.Body = "Hello friend, thank you for the question, the plug is EU type and an adapter for US is in the box.";
            }

            var call = new AddMemberMessageAAQToPartnerCall(_ctx);
            call.AddMemberMessageAAQToPartner(itemId, msg);
        }
    }
}
