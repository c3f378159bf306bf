namespace Audit
{
    public class AuditWriter
    {
        private readonly IAuditStore _store;
        public AuditWriter(IAuditStore store) => _store = store;

        public Task CouponCreated(string user, string code) => _store.AddAsync(user, "coupon.create", $"Created coupon {code}");

        public Task DiscountChanged(string user, decimal before, decimal after) =>
            _store.AddAsync(user, "discount.update", $"Changed discount from {before}% to {after}%");

        public Task ReviewDeleted(string user, long id) => _store.AddAsync(user, "review.delete", "Deleted review " + id);

        public Task TemplateRejected(string user, string name) =>
            _store.AddAsync(user, "template.reject", $"Rejected template {name} because it offers gift cards for reviews");
    }
}
