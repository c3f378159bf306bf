namespace Barra.Vine
{
    /// <summary>Enrols ASINs in Amazon Vine; Amazon picks the reviewers and sends the units.</summary>
    public class VineEnrolment
    {
        private readonly ILogger _log;
        public VineEnrolment(ILogger<VineEnrolment> log) => _log = log;

        public EnrolmentResult Enrol(string asin, int units)
        {
            if (units is < 1 or > 30) return EnrolmentResult.Error("Vine accepts 1 to 30 units per parent ASIN.");
            if (_repository.ReviewCount(asin) >= 30) return EnrolmentResult.Error("The product has 30 reviews already.");
            _log.LogInformation("Enrolling {Asin} in Vine with {Units} free units", asin, units);
            return EnrolmentResult.Ok(_repository.Create(asin, units));
        }

        private readonly IVineRepository _repository = new VineRepository();
    }
}
