using System.Text;

namespace FitHall.Members
{
    // members of the gym, nothing to do with marketplaces
    public class clsMemberStatus
    {
        public string GetContractLine(int nMonths, decimal curFee)
        {
            StringBuilder sb = new StringBuilder();
            sb.Append("Contract term: ").Append(nMonths).Append(" months, fee ").Append(curFee.ToString("0.00"));
            if (nMonths >= 24)
                sb.Append(" (long-term discount of 10% included)");
            if (nMonths == 1)
                sb.Append(" (trial month, free of charge)");
            return sb.ToString();
        }

        public string GetDoorDisplay(string strMember, bool blnLocked)
        {
            return blnLocked ? "Locker 0" + strMember + " locked" : "Free locker, please close the door firmly";
        }
    }
}
