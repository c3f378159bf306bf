namespace Shoply.Loyalty
{
    public class PointsAccount
    {
        public int Balance { get; private set; }
        public string Tier => Balance switch { > 10000 => "gold", > 3000 => "silver", _ => "bronze" };

        public void Earn(Order order)
        {
            if (order.IsCancelled) throw new InvalidOperationException("No points can be earned for a cancelled order.");
            Balance += (int)order.Total;
            AddEvent(new PointsEarned(order.Id, "order.points.earned"));
        }

        public void Redeem(int points)
        {
            if (points > Balance) throw new DomainException("loyalty.points.insufficient", "Not enough points for this reward.");
            Balance -= points;
        }

        private void AddEvent(object e) { }
    }
}
