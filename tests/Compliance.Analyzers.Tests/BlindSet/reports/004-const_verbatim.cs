using Abp.Domain.Services;
namespace Yuanhang.Crm.BuyerLetters
{
    public class LetterDomainService : DomainService
    {
        const string Invoice = @"您好：
發票已附在本訊息中，抬頭與統編如有錯誤，請直接回覆。";

        // expect@+2: BSM1002|BSM1001
        const string OldCustomer = @"您好：
老客戶專屬優惠碼 HOME88 送給您，結帳時輸入即享八八折。
祝您使用愉快！";

        public virtual string GetLetter(bool needInvoice)
        {
            if (needInvoice)
            {
                return Invoice;
            }
            return OldCustomer;
        }
    }
}
