//! Small symmetric matrices: factored, solved, inverted.

/// The lower factor of a symmetric positive definite matrix, row by row.
#[derive(Debug, Clone, Default)]
pub(crate) struct Factor {
    size: usize,
    rows: Vec<f64>,
    inverse_diagonal: Vec<f64>,
}

impl Factor {
    /// Factors a matrix given row by row. A pivot that vanishes is a direction without information; it is held so that
    /// its variance becomes large and nothing becomes infinite.
    pub(crate) fn new(matrix: &[f64], size: usize) -> Self {
        let mut rows = vec![0.0; size * size];
        let mut inverse_diagonal = vec![0.0; size];
        for i in 0..size {
            for j in 0..=i {
                let below = crate::numbers::dot(&rows[i * size..i * size + j], &rows[j * size..j * size + j]);
                let value = matrix[i * size + j] - below;
                if i == j {
                    let floor = 1e-10 * matrix[i * size + i].abs() + 1e-12;
                    let pivot = libm::sqrt(if value > floor { value } else { floor });
                    rows[i * size + i] = pivot;
                    inverse_diagonal[i] = 1.0 / pivot;
                } else {
                    rows[i * size + j] = value * inverse_diagonal[j];
                }
            }
        }
        Self { size, rows, inverse_diagonal }
    }

    /// Solves with the lower factor alone.
    pub(crate) fn forward(&self, right: &mut [f64]) {
        for i in 0..self.size {
            let below = crate::numbers::dot(&self.rows[i * self.size..i * self.size + i], &right[..i]);
            right[i] = (right[i] - below) * self.inverse_diagonal[i];
        }
    }

    /// Solves in place.
    pub(crate) fn solve(&self, right: &mut [f64]) {
        self.forward(right);
        for i in (0..self.size).rev() {
            right[i] *= self.inverse_diagonal[i];
            let value = right[i];
            let row = &self.rows[i * self.size..i * self.size + i];
            right[..i].iter_mut().zip(row).for_each(|(r, x)| *r -= x * value);
        }
    }

    /// The logarithm of the determinant of the matrix.
    pub(crate) fn log_determinant(&self) -> f64 {
        -2.0 * self.inverse_diagonal.iter().map(|d| libm::log(*d)).sum::<f64>()
    }

    /// One column of the inverse.
    pub(crate) fn inverse_column(&self, at: usize) -> Vec<f64> {
        let mut column = vec![0.0; self.size];
        column[at] = 1.0;
        self.solve(&mut column);
        column
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_factored_matrix_solves_and_has_its_determinant() {
        let matrix = [4.0, 2.0, 0.6, 2.0, 5.0, 1.0, 0.6, 1.0, 3.0];
        let factor = Factor::new(&matrix, 3);
        let mut x = vec![1.0, 2.0, 3.0];
        factor.solve(&mut x);
        for (row, right) in matrix.chunks(3).zip([1.0, 2.0, 3.0]) {
            assert!((crate::numbers::dot(row, &x) - right).abs() < 1e-12);
        }
        assert!((libm::exp(factor.log_determinant()) - 44.6).abs() < 1e-9);
    }
}
