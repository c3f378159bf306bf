using System.Runtime.Serialization;
using System.ServiceModel;

namespace Vouchers.Wcf
{
    [DataContract]
    public class VoucherFault
    {
        [DataMember] public int Code { get; set; }
        [DataMember] public string Reason { get; set; }
    }

    [ServiceContract]
    public interface IVoucherService
    {
        [OperationContract]
        [FaultContract(typeof(VoucherFault))]
        decimal Redeem(string strVoucherNo);
    }

    public class VoucherService : IVoucherService
    {
        public decimal Redeem(string strVoucherNo)
        {
            if (strVoucherNo.Length != 12)
                throw new FaultException<VoucherFault>(new VoucherFault { Code = 1, Reason = "Voucher number must have 12 digits." });
            if (VoucherDal.IsUsed(strVoucherNo))
                throw new FaultException<VoucherFault>(new VoucherFault { Code = 2, Reason = "Voucher has been redeemed already." });
            if (VoucherDal.IsExpired(strVoucherNo))
                throw new FaultException<VoucherFault>(new VoucherFault { Code = 3, Reason = "Voucher is no longer valid." });
            return VoucherDal.Redeem(strVoucherNo);
        }
    }
}
